import { ScreenHead } from '../../components/screen-head.tsx';
import type { BeheerPart } from '../../shell/place.ts';
import { BeheerList } from './beheer-list.tsx';
import { LogboekBevindingen } from './logboek/logboek-bevindingen.tsx';
import { useBeheerParts } from './use-beheer-parts.ts';
import './beheer.css';

/** What is set once or looked after: a list of parts with the chosen one beside it. */
export function BeheerScreen({ part }: { part: BeheerPart | null }) {
  const items = useBeheerParts();
  const chosen = items.find((item) => item.part === part) ?? items[0];
  return (
    <>
      <ScreenHead title="Beheer" />
      <div className="beheer">
        <BeheerList items={items} chosen={chosen?.part ?? null} />
        <div className="beheer-content">
          {chosen?.part !== 'logboek' && <LogboekBevindingen />}
          <div className="beheer-part" key={chosen?.part}>
            {chosen?.element}
          </div>
        </div>
      </div>
    </>
  );
}
