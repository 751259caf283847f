import type { Ref } from 'react';
import { Input, TextField, type TextFieldProps } from 'react-aria-components';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';

export interface VeldProps extends FieldTexts, Omit<TextFieldProps, 'children' | 'className' | 'style'> {
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** A labelled field of one line. */
export function Veld({ label, description, error, hideLabel, placeholder, inputRef, ...props }: VeldProps) {
  const texts = { label, description, error, hideLabel: hideLabel ?? false };
  return (
    <TextField {...props} className="field" isInvalid={error !== undefined} validationBehavior="aria">
      <FieldFrame texts={texts}>
        <Input
          className="field-input"
          spellCheck={false}
          autoComplete="off"
          {...(placeholder !== undefined && { placeholder })}
          {...(inputRef !== undefined && { ref: inputRef })}
        />
      </FieldFrame>
    </TextField>
  );
}
