import type { Kader } from '../../../shared/kader/schema.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand, useRequest } from '../../query.ts';

/** Whether new casussen start with this version, and the key to make it so. */
export function UseForNew({ kader: { id, versie } }: { kader: Kader }) {
  const gemeente = useRequest('gemeente.get', {}).data;
  const save = useCommand('gemeente.save', { refresh: ['gemeente.get', 'vandaag.get'] });
  if (!gemeente) return null;
  if (gemeente.kaderId === id && gemeente.kaderVersie === versie)
    return <span className="second-ink">Nieuwe casussen beginnen met deze versie.</span>;
  return (
    <>
      <Button
        isDisabled={save.busy}
        onPress={() => void save.run({ ...gemeente, kaderId: id, kaderVersie: versie })}
      >
        Gebruiken voor nieuwe casussen
      </Button>
      <FailureNotice failure={save.failure} />
    </>
  );
}
