import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';

interface DetailPanelProps {
  id: string;
  title: string;
  /** Beneath the title, in second ink. */
  intro: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** What opens full width beneath the picture. Esc closes it too. */
export function DetailPanel({ id, title, intro, onClose, children }: DetailPanelProps) {
  return (
    <section id={id} className="detail-panel" aria-label={title}>
      <header className="detail-head">
        <div>
          <h2>{title}</h2>
          {intro}
        </div>
        <Button variant="quiet" shortcut="Esc" onPress={onClose}>
          Sluiten
        </Button>
      </header>
      {children}
    </section>
  );
}
