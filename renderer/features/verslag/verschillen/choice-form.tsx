import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { draftNaam } from '../../../autosave/draft-naam.ts';
import { Notice } from '../../../components/notice.tsx';
import { RedenForm } from '../../../components/reden-form.tsx';
import { recipientName } from '../ontvangers/recipient-name.ts';
import type { Recipient, Verschil } from '../opened.ts';
import type { Recht } from './targets.ts';
import type { Choose } from './use-choose.ts';

interface ChoiceFormProps {
  view: BesprekingView;
  verschil: Pick<Verschil, 'bron' | 'bronId' | 'label'>;
  act: 'mee' | 'niet';
  targets: readonly Recht[];
  ontvangers: readonly Recipient[];
  choose: Choose;
  onDone: () => void;
}

/** The reason of a choice by hand; where a rule says no, giving it is only for acute danger. */
export function ChoiceForm({ view, verschil, act, targets, ontvangers, choose, onDone }: ChoiceFormProps) {
  const names = (of: readonly Recht[]) =>
    ontvangers
      .filter(({ key }) => of.some(({ ontvanger }) => ontvanger === key))
      .map(recipientName)
      .join('; ');
  const forbidden = act === 'mee' ? targets.filter(({ needsNood }) => needsNood) : [];
  const isNood = forbidden.length > 0;
  const naam = draftNaam('deelkeuze', act, view.bespreking.id, verschil.bron, verschil.bronId);
  return (
    <div className="verschil-keuze">
      {isNood && (
        <Notice tone="attention" word="Dit mag volgens de regels niet">
          {forbidden.map(({ ontvanger, text }) => (
            <span key={ontvanger} className="verschil-verbod">
              {names(forbidden.filter((one) => one.ontvanger === ontvanger))}: {text}
            </span>
          ))}
          Meegeven kan alleen als iemand nu in acuut gevaar is. Dat u het deed komt in het logboek.
        </Notice>
      )}
      <RedenForm
        naam={naam}
        casusId={view.casus.id}
        label={question(act, isNood, verschil.label, names(targets))}
        word={act === 'niet' ? 'Weglaten' : 'Meegeven'}
        busy={choose.busy}
        failure={choose.failure}
        onSend={(reden) => choose.send(act, targets, reden)}
        onDone={onDone}
      />
    </div>
  );
}

function question(act: 'mee' | 'niet', isNood: boolean, label: string, names: string): string {
  if (act === 'niet') return `${label} niet voor ${names}: waarom niet?`;
  if (isNood) return `${label} toch voor ${names}: wie is in gevaar, en waarom moeten zij dit nu weten?`;
  return `${label} ook voor ${names}: waarom?`;
}
