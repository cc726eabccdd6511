import { useState, type Ref } from 'react';
import { isShort } from '@/lib/exchange/seal/passphrase';
import { PassphraseField, ShowPassphrase } from './PassphraseField';
import section from '@/components/ui/Section.module.css';

/** A passphrase as it stands in its two fields. */
export interface Typed {
  once: string;
  again: string;
}

interface Props {
  typed: Typed;
  problem: 'empty' | 'different' | null;
  /** Where to go on typing when something is wrong. */
  ref: Ref<HTMLInputElement>;
  onChange: (typed: Typed) => void;
}

/** A passphrase for a file that is about to be saved, typed twice. */
export function NewPassphrase({ typed, problem, ref, onChange }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <p className={section.caution}>
        Nobody can open the file without its passphrase, and Boardside doesn’t remember it: keep it
        somewhere safe.
      </p>
      <div className={section.pair}>
        <PassphraseField
          ref={ref}
          label="Passphrase"
          value={typed.once}
          shown={shown}
          problem={problem === 'empty' ? 'Type a passphrase first.' : null}
          onChange={(once) => onChange({ ...typed, once })}
        />
        <PassphraseField
          label="The same again"
          value={typed.again}
          shown={shown}
          problem={problem === 'different' ? 'The two are not the same.' : null}
          onChange={(again) => onChange({ ...typed, again })}
        />
      </div>
      {isShort(typed.once) && (
        <p className="quiet small">
          Longer is safer: four or five words that have nothing to do with each other are good, and
          easy to keep in mind.
        </p>
      )}
      <ShowPassphrase shown={shown} onShow={setShown} />
    </>
  );
}
