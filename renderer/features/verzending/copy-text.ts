/**
 * Puts a text on the clipboard the way a user copies: main then takes it off again after a while and at a lock.
 * False when the system refused it.
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  // Nothing has to be selected; the permission to write the clipboard by script is given to no page.
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}
