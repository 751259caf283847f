/** What is wrong with a file that should hold a casus. `table` and `column` are names of our own store. */
export type CasusbestandFault =
  | { readonly code: 'no-casus' | 'too-large' | 'other-casus' | 'refused-by-store' }
  | { readonly code: 'already-here' }
  | { readonly code: 'changed-fixed'; readonly table: string }
  | { readonly code: 'newer'; readonly versie: string }
  | {
      readonly code: 'unknown-table' | 'too-many-rows' | 'not-of-casus' | 'unreadable';
      readonly table: string;
    }
  | {
      readonly code: 'columns' | 'value' | 'too-long' | 'reference';
      readonly table: string;
      readonly column: string;
    };

/** Thrown by what reads or writes a casus as data; nothing is written then. */
export class CasusbestandError extends Error {
  override readonly name = 'CasusbestandError';
  readonly fault: CasusbestandFault;

  constructor(fault: CasusbestandFault, cause?: unknown) {
    super(fault.code, { cause });
    this.fault = fault;
  }
}

const askAnew = 'Vraag wie het maakte om een nieuw bestand.';

/** What is wrong and what to do, in Dutch; names our own tables, and nothing that the file says. */
export function faultText(fault: CasusbestandFault): string {
  switch (fault.code) {
    case 'newer':
      return `Het bestand is gemaakt met een nieuwere versie van Casustafel (${fault.versie}). Werk eerst dit programma bij.`;
    case 'already-here':
      return 'Deze casus staat hier al.';
    case 'changed-fixed':
      return `In het onderdeel ${fault.table} is iets veranderd dat niet meer verandert. Vertrouw dit bestand niet.`;
    default:
      return `${damageText(fault)} ${askAnew}`;
  }
}

type Damage = Exclude<CasusbestandFault, { readonly code: 'newer' | 'already-here' | 'changed-fixed' }>;

function damageText(fault: Damage): string {
  switch (fault.code) {
    case 'no-casus':
      return 'Dit is geen casusbestand van Casustafel, of het is beschadigd.';
    case 'too-large':
      return 'Het bestand is te groot om te lezen.';
    case 'other-casus':
      return 'In het bestand staat meer dan één casus, of een andere dan erop staat.';
    case 'refused-by-store':
      return 'Het bestand past niet bij wat hier al staat, of spreekt zichzelf tegen.';
    case 'unknown-table':
      return `In het bestand staat een onderdeel dat niet bij een casus hoort (${fault.table}).`;
    case 'too-many-rows':
      return `In het onderdeel ${fault.table} staan te veel rijen.`;
    case 'not-of-casus':
      return `In het onderdeel ${fault.table} staan gegevens die niet bij deze casus horen.`;
    case 'unreadable':
      return `In het onderdeel ${fault.table} staan gegevens die niet kloppen.`;
    case 'columns':
      return `In het onderdeel ${fault.table} zijn de velden anders dan Casustafel ze kent (${fault.column}).`;
    case 'value':
      return `In het onderdeel ${fault.table} staat iets dat niet in het veld ${fault.column} past.`;
    case 'too-long':
      return `In het onderdeel ${fault.table} is de tekst in het veld ${fault.column} te lang.`;
    case 'reference':
      return `In het onderdeel ${fault.table} wijst het veld ${fault.column} naar iets dat niet in het bestand staat.`;
  }
}
