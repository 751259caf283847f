/** The arrow that an arrow key goes to from this one, in the order in which they are read; null: not our key. */
export function stepFrom(target: EventTarget, key: string): HTMLElement | null {
  if (!(target instanceof HTMLElement) || target.dataset['overgang'] === undefined) return null;
  const picture = target.closest('.kader-picture');
  const steps = [...(picture?.querySelectorAll<HTMLElement>('[data-overgang]') ?? [])];
  const here = steps.indexOf(target);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return steps[here + 1] ?? null;
    case 'ArrowLeft':
    case 'ArrowUp':
      return steps[here - 1] ?? null;
    case 'Home':
      return steps[0] ?? null;
    case 'End':
      return steps.at(-1) ?? null;
    default:
      return null;
  }
}
