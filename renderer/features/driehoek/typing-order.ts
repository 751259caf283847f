const fields =
  'textarea, input:not([tabindex="-1"]), button[role="radio"][tabindex="0"], [role="spinbutton"][tabindex="0"]';

function focusField(field: HTMLElement): void {
  field.focus();
  if (field instanceof HTMLInputElement && field.type === 'text') field.select();
}

/** Without those in data-later: what is filled in already and seldom changed is passed by Enter, and reached by Tab. */
function fieldsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(fields)].filter(
    (field) => field.closest('[data-later]') === null && field.checkVisibility(),
  );
}

/** The field behind this one within an element gets the focus; false when it is the last one there. */
export function focusNextIn(element: Element, field: Element): boolean {
  const all = fieldsIn(element);
  const next = all[all.findIndex((one) => one === field) + 1];
  if (next !== undefined) focusField(next);
  return next !== undefined;
}

export function focusFirstIn(element: Element | null | undefined): boolean {
  const first = element ? fieldsIn(element)[0] : undefined;
  if (first !== undefined) focusField(first);
  return first !== undefined;
}

export function focusLastIn(element: Element | null | undefined): void {
  const last = element ? fieldsIn(element).at(-1) : undefined;
  if (last !== undefined) focusField(last);
}

/** The first field of the form that stands behind this element gets the focus. */
export function focusAfter(element: Element): void {
  const form = element.closest('[data-typing]');
  const next = form
    ? fieldsIn(form).find(
        (one) =>
          !element.contains(one) &&
          (element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      )
    : undefined;
  if (next !== undefined) focusField(next);
}
