import { useState } from 'react';
import type { Betrokkene } from '../../../../shared/domain/betrokkene/betrokkene.ts';
import type { Toestemming } from '../../../../shared/domain/delen/toestemming.ts';
import { defaultKlassen, klasseNaam } from '../../../../shared/domain/informatie/klasse.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import type { RequestOutput } from '../../../../shared/ipc/contract.ts';
import { RowButton } from '../../../components/row-button.tsx';
import { Table } from '../../../components/table.tsx';
import { useRequest } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';
import { WithdrawForm } from './withdraw-form.tsx';

interface ToestemmingListProps {
  given: readonly Toestemming[];
  betrokkenen: readonly Betrokkene[];
  today: string;
  organisaties: RequestOutput<'deelname.list'>;
}

/** What was given, the newest on top; what was taken back stays, with its day. */
export function ToestemmingList({ given, betrokkenen, today, organisaties }: ToestemmingListProps) {
  const may = useMay();
  const { data } = useRequest('klassen.get', {});
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  if (given.length === 0) return <p>Er is geen toestemming vastgelegd.</p>;
  const nameOf = (id: string): string =>
    organisaties.find(({ organisatieId }) => organisatieId === id)?.naam ?? 'een andere organisatie';
  const betrokkene = ({ betrokkeneId }: Toestemming): string =>
    betrokkenen.find(({ id }) => id === betrokkeneId)?.naam ?? '';
  const reach = ({ ontvangers, klassen }: Toestemming): string => {
    const to = ontvangers.length === 0 ? 'alle deelnemers' : ontvangers.map(nameOf).join(', ');
    const known = data?.klassen ?? defaultKlassen;
    const which = klassen.map((id) => klasseNaam(id, known)).join(', ');
    return klassen.length === 0 ? `met ${to}` : `met ${to}; alleen ${which}`;
  };
  const asked = given.find(({ id }) => id === withdrawing);
  return (
    <>
      <Table
        caption="Toestemmingen"
        columns={[
          { name: 'Van', width: 'narrow' },
          { name: 'Waarover' },
          { name: 'Geldt', width: 'narrow' },
          { name: 'Handelingen', hidden: true },
        ]}
      >
        {given.toReversed().map((one) => (
          <tr key={one.id}>
            <td>{betrokkene(one)}</td>
            <td>
              {one.tekst}
              <div className="meta">
                {nameOf(one.organisatieId)} mag delen {reach(one)}
              </div>
            </td>
            <td className="nowrap">
              vanaf {formatDatum(one.gegevenOp)}
              <div className="meta">
                {one.ingetrokkenOp === null ? one.door : `ingetrokken ${formatDatum(one.ingetrokkenOp)}`}
              </div>
            </td>
            <td>
              {one.ingetrokkenOp === null && may('toestemming.withdraw') && (
                <RowButton onPress={() => setWithdrawing(one.id)}>
                  Intrekken<span className="visually-hidden"> van {betrokkene(one)}</span>
                </RowButton>
              )}
            </td>
          </tr>
        ))}
      </Table>
      {asked !== undefined && (
        <WithdrawForm key={asked.id} toestemming={asked} today={today} onDone={() => setWithdrawing(null)} />
      )}
    </>
  );
}
