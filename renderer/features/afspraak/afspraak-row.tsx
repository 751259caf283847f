import { useState } from 'react';
import type { Afspraak, AfspraakStatus } from '../../../shared/domain/afspraak/afspraak.ts';
import type { AfspraakListed } from '../../../shared/ipc/contract/afspraak.ts';
import { RowButton } from '../../components/row-button.tsx';
import { useNav } from '../../shell/nav.tsx';
import { statusWords } from './status-words.ts';
import { Termijn } from './termijn.tsx';
import { WhyForm } from './why-form.tsx';

interface AfspraakRowProps {
  row: AfspraakListed;
  today: string;
  withCasus: boolean;
  /** True when it was saved. */
  onChange: (afspraak: Afspraak, status: AfspraakStatus, waarom: string) => Promise<boolean>;
}

export function AfspraakRow({ row, today, withCasus, onChange }: AfspraakRowProps) {
  const { goTo } = useNav();
  const [asking, setAsking] = useState<'niet-gedaan' | 'vervallen' | null>(null);
  const { afspraak, casusnummer, aanduiding, wie } = row;
  const about = <span className="visually-hidden">: afspraak {afspraak.nummer}</span>;

  return (
    <tr>
      {withCasus && (
        <td className="nowrap">
          <RowButton
            aria-label={`Casus ${casusnummer} ${aanduiding}, afspraak ${afspraak.nummer}`}
            onPress={() => goTo({ room: 'casus', casusId: afspraak.casusId, tab: 'afspraken' })}
          >
            {casusnummer}
          </RowButton>
          <div className="meta">{aanduiding}</div>
        </td>
      )}
      <td>{afspraak.nummer}</td>
      <td>{wie === '' ? <span className="attention-text">wie?</span> : wie}</td>
      <td>
        {afspraak.wat}
        {afspraak.waarom !== '' && <div className="meta">Waarom: {afspraak.waarom}</div>}
        {asking !== null && (
          <WhyForm
            status={asking}
            onCancel={() => setAsking(null)}
            onSave={async (waarom) => {
              if (await onChange(afspraak, asking, waarom)) setAsking(null);
            }}
          />
        )}
      </td>
      <td className="nowrap">
        <Termijn afspraak={afspraak} today={today} />
      </td>
      <td className="nowrap">
        {afspraak.status === 'open' ? (
          <span className="afspraak-actions">
            <RowButton onPress={() => void onChange(afspraak, 'gedaan', '')}>Gedaan{about}</RowButton>
            <RowButton onPress={() => setAsking('niet-gedaan')}>Niet gedaan{about}</RowButton>
            <RowButton onPress={() => setAsking('vervallen')}>Vervallen{about}</RowButton>
          </span>
        ) : (
          statusWords[afspraak.status]
        )}
      </td>
    </tr>
  );
}
