import { use, useState } from 'react';
import { dutyWordsIn, fill } from '../../locales';
import { formatDate } from '../components/format-values';
import { useAppState } from '../use-app';
import { AssessmentForm } from './AssessmentForm';
import { AssessmentTitle } from './AssessmentTitle';
import { DutyTable } from './DutyTable';
import { PlaceChoice } from './PlaceChoice';
import { type Assessment, beginAssessment } from './assessment';
import { DUTIES, type DutyId, LAWS, type LawId, type PlaceId, STATE_OF_THE_LIST } from './duties';
import './duties.css';

const PLACES = [...new Set(Object.values(LAWS).map(({ place }) => place))];
const LAW_IDS = Object.keys(LAWS) as LawId[];
const DUTY_IDS = Object.keys(DUTIES) as DutyId[];

/** What the law of several places asks for, and what is done about it; with a self-assessment for whoever runs an installation. */
export function DutiesScreen() {
  const language = useAppState((state) => state.language);
  const policy = useAppState((state) => state.status?.policy ?? null);
  const words = use(dutyWordsIn(language));
  const [places, setPlaces] = useState<readonly PlaceId[]>(PLACES);
  // What the operator's file says stands there until something else is typed.
  const [typed, setTyped] = useState<Partial<Assessment>>({});
  const [isOpen, setIsOpen] = useState(false);
  const assessment = { ...beginAssessment(policy), ...typed };
  return (
    <div className="duties">
      <h2>{words.heading}</h2>
      {isOpen && (
        <AssessmentTitle words={words} assessment={assessment} rulesSha256={policy?.sha256 ?? null} />
      )}
      <p className="screen-only">{words.intro}</p>
      <p className="notice">{fill(words.noAdvice, { date: formatDate(STATE_OF_THE_LIST) })}</p>
      <PlaceChoice words={words} places={PLACES} chosen={places} onChoose={setPlaces} />
      <AssessmentForm
        words={words}
        assessment={assessment}
        isOpen={isOpen}
        onOpen={setIsOpen}
        onChange={(change) => {
          setTyped({ ...typed, ...change });
        }}
      />
      {places.length === 0 && <p role="status">{words.places.none}</p>}
      {LAW_IDS.filter((law) => places.includes(LAWS[law].place)).map((law) => (
        <DutyTable
          key={law}
          law={law}
          duties={DUTY_IDS.filter((id) => DUTIES[id].law === law)}
          words={words}
          assessment={isOpen ? assessment : null}
          onMeasure={(id, measure) => {
            setTyped({ ...typed, measures: { ...assessment.measures, [id]: measure } });
          }}
        />
      ))}
      {isOpen && (
        <div className="print-only">
          <p>{words.assessment.closing}</p>
          <p className="signature-line">{words.assessment.signature}</p>
        </div>
      )}
    </div>
  );
}
