import { useState } from 'react';
import type { Driehoeknotitie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import type { NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { useRevisie } from '../../autosave/use-revisie.ts';
import { cached, patch, refresh } from '../../query.ts';

/** The notitie being written: what is typed, saved by itself, and read again on the paper after each save. */
export function useNotitieDraft({ id, inhoud: start, revisie: from }: Driehoeknotitie) {
  const [inhoud, setInhoud] = useState(start);
  const revisie = useRevisie(from);
  const autosave = useAutosave(`driehoeknotitie ${id}`, inhoud, async (value) => {
    const result = await api.request('driehoek.save', { id, revisie: revisie.now(), inhoud: value });
    await revisie.follow(result, async () => {
      await refresh(['driehoek.get']);
      return cached('driehoek.get', { id })?.notitie.revisie;
    });
    if (result.ok) {
      patch('driehoek.get', { id }, (old) => ({ ...old, notitie: result.value, changed: true }));
      void refresh(['driehoek.preview', 'driehoek.list', 'driehoek.changes']);
    }
    return result;
  });
  const change = (part: Partial<NotitieInhoud>): void => setInhoud((old) => ({ ...old, ...part }));
  return { inhoud, change, autosave };
}
