import { directionOf } from '../../locales';

interface StatementTextProps {
  readonly paragraphs: readonly string[];
  /** BCP 47 */
  readonly language: string;
}

/** A statement in the language it is agreed to in, which need not be the one of the page around it. */
export function StatementText({ paragraphs, language }: StatementTextProps) {
  return (
    <div lang={language} dir={directionOf(language)} className="statement-text">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
