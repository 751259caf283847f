import { useState } from 'react';
import { noFilter, type LogboekFilter } from '../../../../shared/domain/logboek/filter.ts';
import type { LogboekChain } from '../../../../shared/ipc/contract/logboek.ts';
import { Button } from '../../../components/button.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { FilterFields } from './filter-fields.tsx';
import { RegelsExport } from './regels-export.tsx';
import { RegelsTable } from './regels-table.tsx';

/** The lines that a filter asks for, the newest first, a hundred at a time. */
export function RegelsTab({ chain }: { chain: LogboekChain }) {
  const [filter, setFilter] = useState<LogboekFilter>(noFilter);
  // Where each page begins, the present one last.
  const [pages, setPages] = useState<readonly (number | null)[]>([null]);
  const list = useRequest('logboek.list', { filter, before: pages.at(-1) ?? null }, { keepPrevious: true });
  return (
    <div className="logboek-regels">
      <FilterFields
        filter={filter}
        gebruikers={chain.gebruikers}
        onChange={(changed) => {
          setFilter(changed);
          setPages([null]);
        }}
      />
      <Loaded query={list}>
        {({ regels, more }) => (
          <>
            <RegelsTable regels={regels} />
            <div className="logboek-knoppen">
              {pages.length > 1 && (
                <Button icon="arrow-left" onPress={() => setPages(pages.slice(0, -1))}>
                  Nieuwere regels
                </Button>
              )}
              {more && (
                <Button onPress={() => setPages([...pages, regels.at(-1)?.nummer ?? null])}>
                  Oudere regels
                </Button>
              )}
            </div>
          </>
        )}
      </Loaded>
      <RegelsExport filter={filter} />
    </div>
  );
}
