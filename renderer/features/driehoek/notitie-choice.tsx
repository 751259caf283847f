import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { useRequest } from '../../query.ts';

interface NotitieChoiceProps {
  /** Ids in the order in which they were ticked. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Which notities stand on the agenda; the order is that of the ticks. */
export function NotitieChoice({ chosen, onChange }: NotitieChoiceProps) {
  const notities = useRequest('driehoek.list', { casusId: null });
  return (
    <fieldset className="casus-choice">
      <legend className="field-label">Welke notities?</legend>
      <p className="field-description">De volgorde is die waarin u kiest.</p>
      <Loaded query={notities}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState>Er is nog geen notitie. Maak er eerst een bij Driehoek.</EmptyState>
          ) : (
            rows.map(({ id, nummer, aanduiding, casus }) => (
              <TickBox
                key={id}
                label={`${nummer} ${aanduiding}`}
                detail={[
                  casus === null ? 'nog niet gekoppeld' : casus.nummer,
                  chosen.length > 1 && chosen.includes(id) ? `nr. ${String(chosen.indexOf(id) + 1)}` : '',
                ]
                  .filter((text) => text !== '')
                  .join(' · ')}
                isSelected={chosen.includes(id)}
                onChange={(selected) =>
                  onChange(selected ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
            ))
          )
        }
      </Loaded>
    </fieldset>
  );
}
