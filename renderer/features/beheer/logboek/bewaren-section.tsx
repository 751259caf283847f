import { useState } from 'react';
import type { LogboekChain } from '../../../../shared/ipc/contract/logboek.ts';
import { momentWords } from '../../../../shared/verslag/logboek/moment-words.ts';
import { formatAantal } from '../../../components/aantal.ts';
import { Choice } from '../../../components/choice.tsx';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { patch, refresh, useCommand } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';

const years = [1, 2, 3, 5, 7, 10, 15, 20];

/** How long lines are kept, and letting go of those that are past it. */
export function BewarenSection({ chain }: { chain: LogboekChain }) {
  const may = useMay();
  const save = useCommand('logboek.saveTermijn');
  const close = useCommand('logboek.close');
  const [removed, setRemoved] = useState<number | null>(null);
  const { maanden } = chain.termijn;
  const options = [...new Set([...years.map((year) => year * 12), maanden])]
    .toSorted((a, b) => a - b)
    .map((months) => ({ id: String(months), name: termijnText(months) }));

  const setTermijn = async (chosen: string): Promise<void> => {
    const result = await save.run({ maanden: Number(chosen), revisie: chain.termijnRevisie });
    if (result.ok) patch('logboek.get', {}, () => result.value);
  };
  const remove = async (removable: NonNullable<LogboekChain['removable']>): Promise<void> => {
    const result = await close.run({ totNummer: removable.totNummer });
    if (!result.ok) return;
    setRemoved(removable.aantal);
    patch('logboek.get', {}, () => result.value);
    await refresh(['logboek.list']);
  };

  return (
    <section aria-labelledby="logboek-bewaren-kop">
      <h3 id="logboek-bewaren-kop">Hoe lang blijven regels staan?</h3>
      <div className="logboek-termijn">
        <Choice
          label="Bewaartermijn van het logboek"
          description="Vijf jaar is ons voorstel. De wet noemt geen getal; spreek het af met uw FG."
          options={options}
          value={String(maanden)}
          isDisabled={!may('logboek.saveTermijn')}
          onChange={(chosen) => void setTermijn(chosen)}
        />
      </div>
      <FailureNotice failure={save.failure} />
      {chain.removable === null ? (
        <p>Er zijn geen regels die ouder zijn.</p>
      ) : (
        <p>
          {formatAantal(chain.removable.aantal)} regels zijn van voor {momentWords(chain.removable.voor)}. Ze
          kunnen weg. Een nieuwe regel legt vast tot waar.{' '}
          <RemoveButton removable={chain.removable} onConfirm={(removable) => void remove(removable)} />
        </p>
      )}
      {removed !== null && <p role="status">{formatAantal(removed)} regels zijn verwijderd.</p>}
      <FailureNotice failure={close.failure} />
    </section>
  );
}

function RemoveButton({
  removable,
  onConfirm,
}: {
  removable: NonNullable<LogboekChain['removable']>;
  onConfirm: (removable: NonNullable<LogboekChain['removable']>) => void;
}) {
  return (
    <ConfirmButton
      word="Verwijder deze regels"
      what={`${formatAantal(removable.aantal)} oude regels van het logboek`}
      question={`Regel 1 tot en met ${formatAantal(removable.totNummer)} gaan voorgoed weg. Maak eerst een bestand als u ze nog nodig hebt.`}
      onConfirm={() => onConfirm(removable)}
    />
  );
}

function termijnText(months: number): string {
  if (months % 12 !== 0) return `${months} maanden`;
  return `${months / 12} jaar`;
}
