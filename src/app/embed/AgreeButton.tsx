import { messages } from '../../locales';
import { useCovered } from './use-covered';

/** The button by which somebody agrees. It works only where it is seen for what it is. */
export function AgreeButton({ text }: { readonly text: string }) {
  const { ref, isCovered } = useCovered<HTMLSpanElement>();
  return (
    <span className="agree" ref={ref}>
      <button type="submit" className="primary" disabled={isCovered}>
        {text}
      </button>
      {isCovered && <span role="alert">{messages.embed.covered}</span>}
    </span>
  );
}
