import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField, type TextFieldProps } from 'react-aria-components';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';

export interface TextAreaProps extends FieldTexts, Omit<TextFieldProps, 'children' | 'className' | 'style'> {
  rows?: number;
  placeholder?: string;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** A labelled field of several lines. */
export function TextArea(props: TextAreaProps) {
  const { label, description, error, hideLabel, rows = 3, placeholder, inputRef, ...rest } = props;
  const texts = { label, description, error, hideLabel: hideLabel ?? false };
  return (
    <TextField {...rest} className="field" isInvalid={error !== undefined} validationBehavior="aria">
      <FieldFrame texts={texts}>
        <AriaTextArea
          className="field-input"
          rows={rows}
          spellCheck={false}
          {...(placeholder !== undefined && { placeholder })}
          {...(inputRef !== undefined && { ref: inputRef })}
        />
      </FieldFrame>
    </TextField>
  );
}
