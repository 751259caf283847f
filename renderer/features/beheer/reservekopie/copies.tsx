import { backupProblemText } from '../../../../shared/domain/toegang/backup-problem-text.ts';
import type { OpensWith } from '../../../../shared/ipc/contract/reservekopie.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { Button } from '../../../components/button.tsx';
import { formatMoment } from '../../../components/format-moment.ts';
import { formatSize } from '../../../components/format-size.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Table } from '../../../components/table.tsx';
import { useRequest } from '../../../query.ts';
import { isStoreProblem } from '../../toegang/problem-text.ts';
import type { ToTest } from './reservekopie-part.tsx';

interface CopiesProps {
  where: 'own' | 'second';
  title: string;
  onTest: (toTest: ToTest) => void;
}

const columns = [
  { name: 'Gemaakt', width: 'narrow' },
  { name: 'Grootte', width: 'narrow' },
  { name: 'Gaat open met' },
  { name: 'Nakijken', hidden: true, width: 'narrow' },
] as const;

/** The copies in one folder, newest first. */
export function Copies({ where, title, onTest }: CopiesProps) {
  const list = useRequest('reservekopie.list', { where });
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <Loaded query={list}>
        {({ copies, problem }) => (
          <>
            {problem !== null && isStoreProblem(problem) && (
              <Notice tone="attention">{backupProblemText(problem, where).happened}</Notice>
            )}
            {copies.length === 0 && problem === null && <p className="second-ink">Nog geen.</p>}
            {copies.length > 0 && (
              <Table caption={title} columns={columns}>
                {copies.map((copy) => (
                  <tr key={copy.name}>
                    <td className="nowrap">
                      {formatMoment(copy.madeAt)}
                      {copy.beforeMigration !== null && <div className="meta">voor een bijwerking</div>}
                    </td>
                    <td className="nowrap">{formatSize(copy.size)}</td>
                    <td>{opensWithText(copy.opensWith)}</td>
                    <td>
                      <Button
                        variant="quiet"
                        isDisabled={copy.opensWith === null}
                        onPress={() => onTest({ where, copy })}
                      >
                        Hersteltest
                        <span className="visually-hidden">: {formatMoment(copy.madeAt)}</span>
                      </Button>
                    </td>
                  </tr>
                ))}
              </Table>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Whose wachtzin and which herstelcode. */
export function opensWithText(opensWith: OpensWith | null): string {
  if (opensWith === null) return 'Niets: het sleutelbestand ontbreekt of is beschadigd';
  const names = opensWith.users.map(({ label }) => label).join(', ');
  const from = opensWith.codeMadeAt === '' ? '' : ` van ${formatDatum(opensWith.codeMadeAt.slice(0, 10))}`;
  return `Wachtzin van ${names}, of herstelcode ${opensWith.kenmerk}${from}`;
}
