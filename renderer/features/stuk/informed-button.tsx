import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand, useRequest } from '../../query.ts';
import { useState } from 'react';

interface InformedButtonProps {
  casusId: string;
  betrokkeneId: string;
  today: string;
}

/** After sending the letter: whom it told is recorded (AVG art. 13 and 14). */
export function InformedButton({ casusId, betrokkeneId, today }: InformedButtonProps) {
  const me = useRequest('gebruiker.me', {});
  const [toldId, setToldId] = useState('');
  const record = useCommand('informering.record', {
    refresh: ['casus.get', 'informering.due', 'bespreking.get', 'verslag.preview'],
  });
  const told = async () => {
    const antwoord = {
      uitkomst: 'geinformeerd' as const,
      datum: today,
      door: me.data?.naam ?? '',
      hoe: 'met een brief',
    };
    const result = await record.run({ casusId, betrokkeneId, antwoord });
    if (result.ok) setToldId(betrokkeneId);
  };
  return (
    <div className="stuk-told">
      <p className="second-ink">
        Hebt u de brief verstuurd of gegeven? Leg dan vast dat deze persoon het weet. Dat staat daarna bij
        Privacy.
      </p>
      <Button
        icon="check"
        isDisabled={record.busy || toldId === betrokkeneId || me.data === undefined}
        onPress={() => void told()}
      >
        Vastleggen: geïnformeerd met deze brief
      </Button>
      <FailureNotice failure={record.failure} />
      {toldId === betrokkeneId && <Notice tone="good">Vastgelegd bij Privacy.</Notice>}
    </div>
  );
}
