import { Choice } from '../../components/choice.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { refresh, useRequest } from '../../query.ts';

interface KaderFieldProps {
  kaderId: string;
  kaderVersie: string;
  onChange: (chosen: { kaderId: string; kaderVersie: string }) => void;
  error?: string | undefined;
}

export function KaderField({ kaderId, kaderVersie, onChange, error }: KaderFieldProps) {
  const kaders = useRequest('kader.list', {});
  if (kaders.error !== null) {
    return <FailureNotice failure={kaders.error} onRetry={() => void refresh(['kader.list'])} />;
  }
  const list = (kaders.data ?? []).filter(({ readable }) => readable);
  const keyOf = (id: string, versie: string) => `${id} ${versie}`;
  return (
    <Choice
      label="Kader"
      description="De afspraken over op- en afschaling waarmee uw gemeente werkt."
      options={list.map(({ id, versie, naam }) => ({
        id: keyOf(id, versie),
        name: naam,
        detail: `Versie ${versie}`,
      }))}
      value={kaderId === '' ? null : keyOf(kaderId, kaderVersie)}
      onChange={(key) => {
        const chosen = list.find(({ id, versie }) => keyOf(id, versie) === key);
        if (chosen !== undefined) onChange({ kaderId: chosen.id, kaderVersie: chosen.versie });
      }}
      error={error}
    />
  );
}
