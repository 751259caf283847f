const takesText = [
  'input:not([type=radio], [type=checkbox], [type=button])',
  'textarea',
  'select',
  '[contenteditable]',
  '[role=listbox]',
  '[role=menu]',
  '[role=combobox]',
].join(', ');

/** The field or list that wants the letters typed at this element; null when nothing does. */
export function textFieldAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(takesText) : null;
}
