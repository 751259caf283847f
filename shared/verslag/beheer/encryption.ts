import type { Block } from '../blocks.ts';
import { alinea, kop } from '../make-block.ts';
import type { SecurityFacts, KdfFacts } from './security-facts.ts';
import { dayText } from './day-text.ts';
import { plainTable } from './plain-table.ts';

const columns = [
  ['Wat', 0.28],
  ['Hoe', 0.72],
] as const;

/** How the file with the data is encrypted. */
export function encryptionBlocks({ cipher }: SecurityFacts): Block[] {
  return [
    kop(2, 'Versleuteling van de opslag'),
    plainTable(columns, [
      ['Vorm van het bestand', `SQLCipher ${String(cipher.legacy)} (methode "${cipher.naam}")`],
      ['Algoritme', `AES met een sleutel van ${String(cipher.keyBits)} bits, in CBC-vorm, per blok`],
      ['Grootte van een blok', `${String(cipher.pageBytes)} bytes, met een eigen beginwaarde per blok`],
      [
        'Controle op verandering',
        cipher.hmacPerPage
          ? `Elk blok heeft een HMAC met ${cipher.hmac}. Een veranderd blok wordt geweigerd.`
          : 'LET OP: uitgeschakeld.',
      ],
      [
        'Sleutel',
        `${String(cipher.keyBits)} willekeurige bits, gemaakt door het programma. Niet afgeleid van een wachtzin.`,
      ],
      [
        'Zout van het bestand',
        `${String(cipher.saltBytes)} willekeurige bytes, bewaard in het sleutelbestand`,
      ],
    ]),
  ];
}

/** How people get at that key. */
export function keyBlocks({ kdf, slots }: SecurityFacts): Block[] {
  const { users, recoveryCodes, keySince, retiredKeys } = slots;
  const people = users === 1 ? '1 gebruiker' : `${String(users)} gebruikers`;
  const codes = recoveryCodes === 1 ? '1 herstelcode' : `${String(recoveryCodes)} herstelcodes`;
  return [
    kop(2, 'Sleutels en wie kan openen'),
    alinea(
      'De sleutel van de opslag ligt verzegeld in het sleutelbestand, één keer voor elke gebruiker en één keer voor de herstelcode. Ieder opent alleen het eigen deel, met de eigen wachtzin.',
    ),
    plainTable(columns, [
      ['Wie kan openen', `${people} en ${codes}`],
      ['Van wachtzin naar sleutel, bij een nieuwe toegang', kdfText(kdf.fresh)],
      ['Zoals nu in gebruik', kdf.inUse.map(kdfText).join('; ')],
      ['Herstelcode', `${String(kdf.recoveryCodeBits)} willekeurige bits, alleen op papier`],
      [
        'Eigen deel van een gebruiker',
        'Sleutelpaar X25519. De geheime helft is versleuteld met AES-256-GCM.',
      ],
      ['Verzegelen van de sleutel', 'X25519 met een eenmalig sleutelpaar, HKDF-SHA256 en AES-256-GCM'],
      ['Sleutelbestand', 'SHA-256-getal tegen beschadiging. De vorige versie blijft bewaard.'],
      ['Sleutel in gebruik sinds', dayText(keySince)],
      [
        'Oude sleutels',
        retiredKeys === 0
          ? 'Geen'
          : `${String(retiredKeys)}. Ze blijven verzegeld bewaard zolang er een reservekopie mee is versleuteld.`,
      ],
      ['Logboek en papieren', 'SHA-256'],
    ]),
  ];
}

function kdfText({ memoryKib, passes, parallelism, saltBytes }: KdfFacts): string {
  const size = memoryKib % 1024 === 0 ? `${String(memoryKib / 1024)} MiB` : `${String(memoryKib)} KiB`;
  return `Argon2id: ${size} geheugen, ${times(passes, 'ronde', 'rondes')}, ${times(parallelism, 'draad', 'draden')}, zout van ${String(saltBytes)} bytes`;
}

const times = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;
