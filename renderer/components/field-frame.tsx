import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from './icon.tsx';
import './field.css';

export interface FieldTexts {
  label: string;
  /** One sentence under the label: what to fill in. */
  description?: string | undefined;
  /** What is wrong and what to do; shown under the field. */
  error?: string | undefined;
  /** Only for a field whose place already says what it is (a table column). */
  hideLabel?: boolean;
}

/** Label, explanation, control and error of any field, in this order. Stands inside a react-aria field. */
export function FieldFrame({ texts, children }: { texts: FieldTexts; children: ReactNode }) {
  return (
    <>
      <Label className={texts.hideLabel === true ? 'visually-hidden' : 'field-label'}>{texts.label}</Label>
      {texts.description !== undefined && (
        <Text slot="description" className="field-description">
          {texts.description}
        </Text>
      )}
      {children}
      <FieldError className="field-error">
        <Icon name="error" />
        <span>{texts.error}</span>
      </FieldError>
    </>
  );
}
