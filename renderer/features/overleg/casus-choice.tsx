import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';

interface CasusChoiceProps {
  /** Ids in the order in which they were ticked. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  error: boolean;
}

export function CasusChoice({ chosen, onChange, error }: CasusChoiceProps) {
  const { goTo } = useNav();
  const casussen = useRequest('casus.list', {});
  return (
    <fieldset className="casus-choice">
      <legend className="field-label">Welke casussen?</legend>
      <p className="field-description">
        Elke casus krijgt een eigen bespreking, aanwezigheid en verslag. De volgorde is die waarin u kiest.
      </p>
      <Loaded query={casussen}>
        {(rows) =>
          rows.length === 0 ? (
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
            rows.map(({ casus }) => (
              <TickBox
                key={casus.id}
                label={`${casus.nummer} ${casus.aanduiding}`}
                detail={
                  chosen.length > 1 && chosen.includes(casus.id) ? `nr. ${chosen.indexOf(casus.id) + 1}` : ''
                }
                isSelected={chosen.includes(casus.id)}
                onChange={(selected) =>
                  onChange(selected ? [...chosen, casus.id] : chosen.filter((id) => id !== casus.id))
                }
              />
            ))
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
