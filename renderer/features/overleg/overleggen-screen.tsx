import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ListFilter } from '../../components/list-filter.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { OverleggenTable } from './overleggen-table.tsx';
import './overleg.css';

const step = 50;

export function OverleggenScreen() {
  const { goTo } = useNav();
  const [text, setText] = useState('');
  return (
    <>
      <ScreenHead title="Overleggen">
        <Button variant="primary" icon="plus" onPress={() => goTo({ room: 'new-overleg' })}>
          Nieuw overleg
        </Button>
      </ScreenHead>
      <ListFilter
        what="overleggen"
        description="Een deel van het casusnummer, de aanduiding of de plaats."
        value={text}
        onChange={setText}
        found={undefined}
      />
      <OverleggenPart
        title="Gepland en lopend"
        stand="gepland"
        text={text}
        empty="Hier komen de overleggen die u plant. Kies Nieuw overleg om te beginnen."
      />
      <OverleggenPart title="Geweest" stand="geweest" text={text} empty={null} />
    </>
  );
}

interface OverleggenPartProps {
  title: string;
  stand: 'gepland' | 'geweest';
  text: string;
  /** Shown when there is nothing at all; null: then the part stays away. */
  empty: string | null;
}

function OverleggenPart({ title, stand, text, empty }: OverleggenPartProps) {
  const [limit, setLimit] = useState(step);
  const overleggen = useRequest('overleg.list', { stand, text, limit }, { keepPrevious: true });
  return (
    <Loaded query={overleggen}>
      {({ rows, total }) =>
        rows.length === 0 && text === '' && empty === null ? null : (
          <section className="overleg-section" aria-label={title}>
            <h2>{title}</h2>
            {rows.length === 0 ? (
              <EmptyState>
                {text === '' ? empty : 'Geen overleg heeft dit in de casus of de plaats.'}
              </EmptyState>
            ) : (
              <OverleggenTable caption={title} rows={rows} withCasus />
            )}
            <MoreRows shown={rows.length} total={total} onMore={() => setLimit(limit + step)} />
          </section>
        )
      }
    </Loaded>
  );
}
