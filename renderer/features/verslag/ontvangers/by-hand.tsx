import { useState } from 'react';
import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import type { Recipient, Verschil } from '../opened.ts';
import { ChoiceForm } from '../verschillen/choice-form.tsx';
import { isByHand } from '../verschillen/targets.ts';
import { useChoose } from '../verschillen/use-choose.ts';

interface ByHandProps {
  view: BesprekingView;
  item: Verschil;
  act: 'mee' | 'niet';
  ontvanger: Recipient;
}

/** One thing given to this recipient or withheld, with the reason; what was chosen before can be taken back. */
export function ByHand({ view, item, act, ontvanger }: ByHandProps) {
  const [asking, setAsking] = useState(false);
  const choose = useChoose(view.bespreking.id, item);
  const { rechten } = item;
  if (asking) {
    return (
      <ChoiceForm
        view={view}
        verschil={item}
        act={act}
        targets={rechten}
        ontvangers={[ontvanger]}
        choose={choose}
        onDone={() => setAsking(false)}
      />
    );
  }
  return (
    <>
      <FailureNotice failure={choose.failure} />
      <Button
        variant="quiet"
        isDisabled={choose.busy}
        onPress={() => (rechten.some(isByHand) ? void choose.send(null, rechten, '') : setAsking(true))}
      >
        {rechten.some(isByHand) ? 'Terug naar de regels' : act === 'mee' ? 'Toch meegeven' : 'Toch weglaten'}
        <span className="visually-hidden">: {item.label}</span>
      </Button>
    </>
  );
}
