import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { focusFirstIn } from './typing-order.ts';

interface BlockProps {
  /** Its id on the paper, by which an overflow names it. */
  id: string;
  title: string;
  /** One sentence: what to type. */
  hint?: string;
  /** Nothing stands in it: then it is one key in the Tab order, until it is opened. Left out: it is always open. */
  isEmpty?: boolean;
  children: ReactNode;
}

/** One block of the notitie in the form. One that was opened stays open, also when it is made empty again. */
export function Block({ id, title, hint, isEmpty = false, children }: BlockProps) {
  const block = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState(!isEmpty);
  if (!isEmpty && !opened) setOpened(true);
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    if (pressed) focusFirstIn(block.current);
  }, [pressed]);
  return (
    <section
      ref={block}
      className={opened ? 'driehoek-block' : 'driehoek-block driehoek-folded'}
      id={`block-${id}`}
      data-block={id}
      aria-labelledby={`${id}-head`}
    >
      <h2 id={`${id}-head`}>{title}</h2>
      {opened ? (
        <>
          {hint !== undefined && <p className="second-ink">{hint}</p>}
          {children}
        </>
      ) : (
        <Button
          icon="plus"
          variant="quiet"
          aria-label={`Invullen: ${title}`}
          onPress={() => {
            setOpened(true);
            setPressed(true);
          }}
        >
          Invullen
        </Button>
      )}
    </section>
  );
}
