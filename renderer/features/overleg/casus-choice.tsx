import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ListFilter } from '../../components/list-filter.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';

const step = 50;

interface CasusChoiceProps {
  /** Ids in the order in which they were ticked. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  error: boolean;
}

export function CasusChoice({ chosen, onChange, error }: CasusChoiceProps) {
  const { goTo } = useNav();
  // What is chosen stays in sight when something else is looked for.
  const [search, setSearch] = useState({ text: '', chosen: [...chosen] });
  const [limit, setLimit] = useState(step);
  const casussen = useRequest('casus.list', { ...search, limit }, { keepPrevious: true });
  return (
    <fieldset className="casus-choice">
      <legend className="field-label">Welke casussen?</legend>
      <p className="field-description">
        Elke casus krijgt een eigen bespreking, aanwezigheid en verslag. De volgorde is die waarin u kiest.
      </p>
      {(search.text !== '' || (casussen.data?.total ?? 0) > step) && (
        <ListFilter
          what="casussen"
          description="Een deel van het nummer of de aanduiding."
          value={search.text}
          onChange={(text) => setSearch({ text, chosen: [...chosen] })}
          found={casussen.data?.total}
        />
      )}
      <Loaded query={casussen}>
        {({ rows, total }) =>
          total === 0 && search.text === '' ? (
            <EmptyState
              action={
                <Button icon="plus" onPress={() => goTo({ room: 'new-casus' })}>
                  Nieuwe casus
                </Button>
              }
            >
              Er is nog geen casus. Maak er eerst een.
            </EmptyState>
          ) : (
            <>
              {rows.map(({ casus }) => (
                <TickBox
                  key={casus.id}
                  label={`${casus.nummer} ${casus.aanduiding}`}
                  detail={
                    chosen.length > 1 && chosen.includes(casus.id)
                      ? `nr. ${chosen.indexOf(casus.id) + 1}`
                      : ''
                  }
                  isSelected={chosen.includes(casus.id)}
                  onChange={(selected) =>
                    onChange(selected ? [...chosen, casus.id] : chosen.filter((id) => id !== casus.id))
                  }
                />
              ))}
              <MoreRows shown={rows.length} total={total} onMore={() => setLimit(limit + step)} />
            </>
          )
        }
      </Loaded>
      {error && (
        <p className="field-error" role="alert">
          Kies minstens één casus.
        </p>
      )}
    </fieldset>
  );
}
