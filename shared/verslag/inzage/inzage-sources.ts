import type { Afspraak } from '../../domain/afspraak/afspraak.ts';
import type { BesprekingView } from '../../domain/bespreking/bespreking-view.ts';
import type { Betrokkene } from '../../domain/betrokkene/betrokkene.ts';
import type { Casus } from '../../domain/casus/casus.ts';
import type { Consult } from '../../domain/consult/consult.ts';
import type { Contact } from '../../domain/contact/contact.ts';
import type { Deelkeuze } from '../../domain/delen/deelkeuze.ts';
import type { Toestemming } from '../../domain/delen/toestemming.ts';
import type { Driehoekbesluit } from '../../domain/driehoek/driehoekbesluit.ts';
import type { Driehoeknotitie, NotitieVersie } from '../../domain/driehoek/driehoeknotitie.ts';
import type { Fasebesluit } from '../../domain/fasebesluit/fasebesluit.ts';
import type { Klasse } from '../../domain/informatie/klasse.ts';
import type { Informering } from '../../domain/informering/informering.ts';
import type { InzageBron, InzageRecord, Veld } from '../../domain/inzage/inzage-item.ts';
import type { Organisatie } from '../../domain/organisatie/organisatie.ts';
import type { Rectificatie } from '../../domain/rectificatie/rectificatie.ts';
import type { Regie } from '../../domain/regie/regie.ts';
import type { Risico } from '../../domain/risico/risico.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { Reactie } from '../../domain/verslag/reactie.ts';
import type { Verzoek } from '../../domain/verzoek/verzoek.ts';

/** All that the store holds in one casus, of which an inzagedossier is made. Lists in the order they are shown. */
export interface InzageSources {
  readonly self: Betrokkene;
  readonly casus: Casus;
  readonly regie: Regie;
  readonly betrokkenen: Betrokkene[];
  /** The professionals of this casus, with their rollen. */
  readonly deelnemers: readonly {
    readonly id: string;
    readonly contact: Contact;
    readonly rollen: readonly string[];
  }[];
  readonly contacten: Contact[];
  readonly organisaties: Organisatie[];
  readonly besprekingen: readonly BesprekingView[];
  /** Of all besprekingen. */
  readonly deelkeuzen: readonly Deelkeuze[];
  /** On the concepts of all verslagen. */
  readonly reacties: readonly Reactie[];
  readonly afspraken: readonly Afspraak[];
  readonly risicos: readonly Risico[];
  readonly scenarios: readonly Scenario[];
  readonly fasebesluiten: readonly Fasebesluit[];
  readonly consulten: readonly Consult[];
  /** Versies the oldest first. */
  readonly driehoeknotities: readonly {
    readonly notitie: Driehoeknotitie;
    readonly versies: readonly NotitieVersie[];
    readonly besluiten: readonly Driehoekbesluit[];
  }[];
  readonly informeringen: readonly Informering[];
  readonly verzoeken: readonly Verzoek[];
  readonly toestemmingen: readonly Toestemming[];
  readonly klassen: readonly Klasse[];
  readonly rectificaties: readonly Rectificatie[];
  /** Who may open the casus; sinds is UTC. */
  readonly toegang: readonly {
    readonly id: string;
    readonly naam: string;
    readonly functie: string;
    readonly sinds: string;
  }[];
  /** Files that went out; moment is UTC. */
  readonly exports: readonly { readonly moment: string; readonly bestand: string; readonly voor: string }[];
  /** The question of a criterium in the kader of that bespreking; its id when that kader is not here. */
  readonly criterium: (besprekingId: string, criteriumId: string) => string;
  /** A step before a formal besluit in the kader of the casus; its id when that kader is not here. */
  readonly stapTekst: (id: string) => string;
}

/** The velden that hold something. */
export function velden(...pairs: readonly (readonly [naam: string, tekst: string])[]): Veld[] {
  return pairs.filter(([, tekst]) => tekst.trim() !== '').map(([naam, tekst]) => ({ naam, tekst }));
}

/** A record with the texts in it; none when there is no text. `datum`: YYYY-MM-DD, null when it has none. */
export function record(
  bron: InzageBron,
  bronId: string,
  heading: { groep: string; soort: string; datum?: string | null },
  texts: readonly Veld[],
): InzageRecord[] {
  const { groep, soort, datum = null } = heading;
  return texts.length === 0 ? [] : [{ bron, bronId, groep, soort, datum, velden: texts }];
}
