import { useState } from 'react';
import type { Consult } from '../../../shared/domain/consult/consult.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { ConsultForm } from './consult-form.tsx';
import { ConsultList } from './consult-list.tsx';
import './consult.css';

interface ConsultSectionProps {
  casusId: string | null;
  today: string;
  gevraagdAan?: string;
}

/** The consults of one casus, or with null those without a casus, and a form for a new one. */
export function ConsultSection({ casusId, today, gevraagdAan }: ConsultSectionProps) {
  const consults = useRequest('consult.list', { casusId });
  const [writing, setWriting] = useState<Consult | 'new' | null>(null);
  // The key that opened the form is gone while it stands there: its place gets the focus back.
  const [closed, setClosed] = useState(false);
  return (
    <Loaded query={consults}>
      {(list) => (
        <section className="consult" aria-label="Consult">
          {list.length > 0 && <ConsultList consults={list} onCorrect={setWriting} />}
          {list.length === 0 && writing === null && (
            <EmptyState>
              Hier staat welk consult is gevraagd en wat het antwoord was.
              {casusId !== null && ' Een consult is geen besluit: de fase verandert niet.'}
            </EmptyState>
          )}
          {writing === null ? (
            <Button icon="plus" autoFocus={closed} onPress={() => setWriting('new')}>
              Consult vastleggen
            </Button>
          ) : (
            <ConsultForm
              key={writing === 'new' ? 'new' : writing.id}
              casusId={casusId}
              today={today}
              {...(gevraagdAan !== undefined && { gevraagdAan })}
              vervangt={writing === 'new' ? null : writing}
              onDone={() => {
                setWriting(null);
                setClosed(true);
              }}
            />
          )}
        </section>
      )}
    </Loaded>
  );
}
