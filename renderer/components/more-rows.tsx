import { formatAantal } from './aantal.ts';
import { Button } from './button.tsx';
import './more-rows.css';

interface MoreRowsProps {
  shown: number;
  total: number;
  onMore: () => void;
}

/** Under the first part of a long list: how much of it there is, and the button for more. */
export function MoreRows({ shown, total, onMore }: MoreRowsProps) {
  if (shown >= total) return null;
  return (
    <p className="more-rows">
      Dit zijn er {formatAantal(shown)} van de {formatAantal(total)}.{' '}
      <Button onPress={onMore}>Toon meer</Button>
    </p>
  );
}
