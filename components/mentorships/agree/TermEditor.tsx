import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Terms } from '@/lib/mentorships/terms';
import { Arrangement } from './Arrangement';
import { Between } from './Between';
import { ConfidentialField, FormalityField } from './Confidence';
import { DrivesField, FormatField, MethodsField } from './HowFields';
import { PLACEHOLDERS } from './labels';
import { TermText } from './TermText';

interface Props {
  mentorship: Mentorship;
  part: keyof Terms;
  label: string;
  them: string;
}

/** The fields of one part of the terms. */
export function TermEditor({ mentorship, part, label, them }: Props) {
  switch (part) {
    case 'rhythm':
    case 'term':
      return <Arrangement mentorship={mentorship} />;
    case 'drives':
      return <DrivesField mentorship={mentorship} them={them} />;
    case 'format':
      return <FormatField mentorship={mentorship} />;
    case 'methods':
      return <MethodsField mentorship={mentorship} />;
    case 'between':
      return <Between mentorship={mentorship} />;
    case 'confidential':
      return <ConfidentialField mentorship={mentorship} />;
    case 'formality':
      return <FormalityField mentorship={mentorship} />;
    default:
      return (
        <TermText
          mentorship={mentorship}
          part={part}
          label={label}
          placeholder={PLACEHOLDERS[part]}
        />
      );
  }
}
