import { KaderPicture } from '../picture/kader-picture.tsx';
import { useConcept } from './concept-context.ts';
import { EditFase } from './edit-fase.tsx';
import { EditNames } from './edit-names.tsx';
import { EditOpschalingsoverleg } from './edit-opschalingsoverleg.tsx';
import { EditOvergang } from './edit-overgang.tsx';
import { EditRollen } from './edit-rollen.tsx';
import { EditTermijnen } from './edit-termijnen.tsx';

/** The picture, with fields behind each arrow and fase; beneath it what holds for the whole kader. */
export function ConceptEdit() {
  const { kader } = useConcept();
  return (
    <>
      <p className="second-ink">
        Kies een pijl of een fase om de teksten daar aan te passen. Namen, termijnen en rollen staan onder het
        schema.
      </p>
      <KaderPicture kader={kader} moreWord="Aanpassen:" OvergangPart={EditOvergang} FasePart={EditFase} />
      <EditNames />
      <EditTermijnen />
      <EditOpschalingsoverleg />
      <EditRollen />
    </>
  );
}
