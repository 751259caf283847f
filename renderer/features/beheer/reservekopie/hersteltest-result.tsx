import type { TestedReservekopie } from '../../../../shared/ipc/contract/reservekopie.ts';
import { formatMoment } from '../../../components/format-moment.ts';
import { Notice } from '../../../components/notice.tsx';
import { Table } from '../../../components/table.tsx';
import { tableWord } from './table-words.ts';

const columns = [
  { name: 'Wat' },
  { name: 'In de kopie', width: 'narrow' },
  { name: 'Nu', width: 'narrow' },
] as const;

/** What the copy holds, beside what is here now: a difference is what was made or changed since. */
export function HersteltestResult({ tested }: { tested: TestedReservekopie }) {
  const { head, rows, openedWith, opensWith } = tested;
  const shown = rows
    .filter(({ copy, live }) => copy > 0 || (live ?? 0) > 0)
    .flatMap(({ table, ...counts }) => {
      const word = tableWord(table);
      return word === null ? [] : [{ word, ...counts }];
    })
    .toSorted((a, b) => a.word.localeCompare(b.word, 'nl'));
  return (
    <>
      <Notice tone="good" word="De kopie is goed">
        Hij ging open met {openedWith === 'herstelcode' ? `herstelcode ${opensWith.kenmerk}` : 'een wachtzin'}{' '}
        en elke bladzijde klopt.
        {head !== null && ` De laatste regel in het logboek is van ${formatMoment(head.moment)}.`}
      </Notice>
      <div className="hersteltest-rows">
        <Table caption="Wat er in de kopie staat" columns={columns}>
          {shown.map(({ word, copy, live }) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td>{copy}</td>
              <td>{live ?? '-'}</td>
            </tr>
          ))}
        </Table>
      </div>
      <p className="second-ink">Een verschil is wat er na de kopie bij kwam of wegging.</p>
    </>
  );
}
