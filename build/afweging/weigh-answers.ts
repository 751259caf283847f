import type { Fase } from '../../shared/domain/casus/fase.ts';
import { weigh } from '../../shared/kader/afweging.ts';
import { judgeStap } from '../../shared/kader/bevoegdheid.ts';
import type { Consult } from '../../shared/kader/consult.ts';
import type { Beslisser, Raadpleging } from '../../shared/kader/bevoegdheid/rollen-bij-overgang.ts';
import type { Kader } from '../../shared/kader/schema.ts';
import type { VoorafStand } from '../../shared/kader/bevoegdheid/vooraf.ts';
import type { AnswerFile } from './answer-file.ts';
import { chooseWay } from '../../shared/kader/choose-way.ts';
import { readStap } from './read-stap.ts';
import { whyNot } from './why-not.ts';

const NEEDS_REDEN =
  'Deze stap wijkt af van de uitkomst van de afweging. Dat mag, maar schrijf bij het besluit de reden op.';

/** Other programs read the role under the key id. */
const showConsult = ({ rol, naam, tekst }: Consult) => ({ id: rol, naam, tekst });

const showBeslisser = ({ rol, naam, grond }: Beslisser) => ({ id: rol, naam, grond });

const showRaadpleging = ({ rol, naam, wijze, wanneer, tekst }: Raadpleging) => ({
  id: rol,
  naam,
  wijze,
  wanneer,
  tekst,
});

const showStand = ({ id, tekst, vervuld }: VoorafStand) => ({ id, tekst, vervuld });

/** Weighs the file under the kader. With a stap, who decides, who is heard and vooraf are those of the stap; with a besluiter too, it says whether that role may take it. */
export function weighAnswers(kader: Kader, fase: Fase, file: AnswerFile, leeftijd: number | undefined) {
  const vooraf = Object.entries(file.vooraf).map(([id, vervuld]) => ({ id, vervuld: vervuld === true }));
  const antwoorden = Object.fromEntries(
    Object.entries(file.antwoorden).map(([id, antwoord = 'onbekend']) => [id, { antwoord }]),
  );
  const asked = readStap(file, fase);
  const stap = asked === undefined ? undefined : chooseWay(kader, asked, file.besluiter, antwoorden);
  const afweging = weigh({ kader, fase, antwoorden, vooraf, leeftijd });
  const judged =
    stap === undefined
      ? undefined
      : judgeStap({ kader, stap, aanwezigen: [], vooraf, akkoord: file.akkoord, afweging });
  const redenen =
    judged === undefined || file.besluiter === undefined ? undefined : whyNot(kader, judged, file.besluiter);
  return {
    kader: kader.id,
    versie: kader.versie,
    fase,
    uitkomst: afweging.uitkomst,
    naar: afweging.naar,
    overgang: afweging.overgang,
    consult: afweging.consult.map(showConsult),
    dragend: afweging.dragend,
    ontbrekend: afweging.ontbrekend,
    onbekend: afweging.onbekend.map(({ id, vraag, wie }) => ({ id, vraag, wie })),
    bevoegd: (judged?.beslissers ?? afweging.bevoegd).map(showBeslisser),
    raadplegen: (judged?.raadplegen ?? afweging.raadplegen).map(showRaadpleging),
    vooraf: (judged?.vooraf ?? afweging.vooraf).map(showStand),
    waarschuwingen: [...afweging.waarschuwingen, ...(judged?.needsReden === true ? [NEEDS_REDEN] : [])],
    uitleg: afweging.uitleg,
    ...(redenen === undefined ? {} : { besluitMogelijk: redenen.length === 0, waaromNiet: redenen }),
  };
}
