/** The parts of the live screen in the order of F6. */
const areas = ['invoer', 'midden', 'rechts', 'stappen'] as const;
export type Area = (typeof areas)[number];

const focusable = [
  'button:not(:disabled):not([tabindex="-1"])',
  'input:not(:disabled)',
  'textarea:not(:disabled)',
  'select:not(:disabled)',
  '[tabindex="0"]',
].join(', ');

function elementOf(area: Area): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-area="${area}"]`);
}

/** Puts the focus in a part of the screen: on the list that asks for it, else on the first thing that can have it. */
export function focusArea(area: Area): void {
  const element = elementOf(area);
  const wanted = element?.querySelector<HTMLElement>('[data-first-focus]') ?? element;
  const target = wanted?.querySelector<HTMLElement>(focusable) ?? wanted;
  target?.focus();
}

/** The part after or before the one that has the focus; those a narrow window hides are passed over. */
export function nextArea(by: 1 | -1): Area {
  const shown = areas.filter((area) => elementOf(area)?.checkVisibility() === true);
  const here = shown.findIndex((area) => elementOf(area)?.contains(document.activeElement) === true);
  return shown[(here + by + shown.length) % shown.length] ?? 'invoer';
}
