import { useState } from 'react';
import { Button } from './button.tsx';
import './confirm-button.css';

interface ConfirmButtonProps {
  word: string;
  /** What it is done to, for screen readers. */
  what: string;
  /** Says what cannot be undone. */
  question: string;
  onConfirm: () => void;
}

/** Something that cannot be undone, in two steps in the same place. */
export function ConfirmButton({ word, what, question, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {word}
        <span className="visually-hidden">: {what}</span>
      </Button>
    );
  }
  return (
    <span className="confirm" role="group" aria-label={`${word}: ${what}`}>
      <span>{question}</span>
      <Button
        onPress={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {word}
      </Button>
      <Button variant="quiet" autoFocus onPress={() => setAsking(false)}>
        Niet doen
      </Button>
    </span>
  );
}
