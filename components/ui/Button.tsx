import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The one thing to press here, an ordinary choice, a choice in the margin, or one that takes away. */
  look?: 'main' | 'plain' | 'quiet' | 'destroys';
}

export function Button({ look = 'plain', className = '', ...rest }: Props) {
  return (
    <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${className}`} />
  );
}

/** The look of a button for what is a link. */
export function buttonClass(look: NonNullable<Props['look']>): string {
  return `${styles.button} ${styles[look]}`;
}
