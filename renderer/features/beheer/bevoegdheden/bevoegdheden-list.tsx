import { Fragment, useState } from 'react';
import { checkLaw, type Bevoegdheid } from '../../../../shared/domain/driehoek/bevoegdheid.ts';
import { fail } from '../../../../shared/ipc/result.ts';
import { api } from '../../../api.ts';
import { useAutosave } from '../../../autosave/use-autosave.ts';
import { useRevisie, type Revisie } from '../../../autosave/use-revisie.ts';
import { Notice } from '../../../components/notice.tsx';
import { RowButton } from '../../../components/row-button.tsx';
import { SaveStatus } from '../../../components/save-status.tsx';
import { Table } from '../../../components/table.tsx';
import { cached, patch, refresh } from '../../../query.ts';
import { lijnNames } from '../../driehoek/words.ts';
import { BevoegdheidFields } from './bevoegdheid-fields.tsx';
import { NewBevoegdheid } from './new-bevoegdheid.tsx';
import './bevoegdheden.css';

function isWhole({ naam, artikel, voorwaarden }: Bevoegdheid): boolean {
  const texts = [naam, artikel, ...voorwaarden.flatMap(({ vraag, anders }) => [vraag, anders])];
  return texts.every((text) => text.trim() !== '');
}

async function save(bevoegdheden: Bevoegdheid[], revisie: Revisie) {
  if (!bevoegdheden.every(isWhole)) return fail('invoer-ongeldig');
  const result = await api.request('bevoegdheden.save', { bevoegdheden, revisie: revisie.now() });
  await revisie.follow(result, async () => {
    await refresh(['bevoegdheden.get']);
    return cached('bevoegdheden.get', {})?.revisie;
  });
  if (result.ok) patch('bevoegdheden.get', {}, () => result.value);
  return result;
}

/** One opens at a time; each change saves itself. */
export function BevoegdhedenList({
  start,
  revisie: from,
}: {
  start: readonly Bevoegdheid[];
  revisie: number;
}) {
  const [bevoegdheden, setBevoegdheden] = useState<Bevoegdheid[]>([...start]);
  const [open, setOpen] = useState<string | null>(null);
  const revisie = useRevisie(from);
  const autosave = useAutosave('bevoegdheden', bevoegdheden, (value) => save(value, revisie));
  const change = (id: string, part: Partial<Bevoegdheid>): void =>
    setBevoegdheden(bevoegdheden.map((one) => (one.id === id ? { ...one, ...part } : one)));

  return (
    <div className="bevoegdheden" onBlur={autosave.onBlur}>
      <h2>Bevoegdheden</h2>
      <p className="second-ink">
        Hieruit kiest u opties in een driehoeknotitie. Een notitie die al een bevoegdheid heeft, verandert
        niet mee.
      </p>
      <Notice tone="attention">{checkLaw} Deze lijst is een geheugensteun en geen wetboek.</Notice>
      <Table
        caption="Bevoegdheden"
        columns={[
          { name: 'Bevoegdheid' },
          { name: 'Van wie', width: 'narrow' },
          { name: 'Artikel' },
          { name: 'Bron' },
          { name: 'Stand', width: 'narrow' },
        ]}
      >
        {bevoegdheden.map((one) => (
          <Fragment key={one.id}>
            <tr>
              <td>
                <RowButton onPress={() => setOpen(open === one.id ? null : one.id)}>{one.naam}</RowButton>
              </td>
              <td className="nowrap">{lijnNames[one.lijn]}</td>
              <td>{one.artikel}</td>
              <td>{one.bron}</td>
              <td className="nowrap">{one.actief ? 'in gebruik' : 'uit'}</td>
            </tr>
            {open === one.id && (
              <tr>
                <td colSpan={5}>
                  <BevoegdheidFields
                    bevoegdheid={one}
                    onChange={(part) => change(one.id, part)}
                    onClose={() => setOpen(null)}
                  />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </Table>
      <SaveStatus state={autosave.state} onRetry={autosave.retry} />
      <NewBevoegdheid
        bevoegdheden={bevoegdheden}
        onAdd={(added) => {
          setBevoegdheden([...bevoegdheden, added]);
          setOpen(added.id);
        }}
      />
    </div>
  );
}
