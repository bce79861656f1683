import type { ItemInput } from '../../written';
import { certification } from '../../sources';
import { required } from '../../standing';

/** What users can look up about advice that follows a fixed rule from the literature. */
export const evidenceBased: ItemInput[] = [
  {
    id: 'ai-de-citation',
    text: 'Users can look up the publication on which the advice rests',
    ...required(certification('170.315(b)(11)(iv)(A)(1)')),
    answeredBy: 'clinical-validator',
    wants: 'the reference',
    evidence: 'required',
  },
  {
    id: 'ai-de-developer',
    text: 'Users can look up who built the advice',
    ...required(certification('170.315(b)(11)(iv)(A)(2)')),
  },
  {
    id: 'ai-de-funding',
    text: 'Users can look up who paid for it',
    ...required(certification('170.315(b)(11)(iv)(A)(3)')),
  },
  {
    id: 'ai-de-dates',
    text: 'Users can look up when it was released and last revised',
    ...required(certification('170.315(b)(11)(iv)(A)(4)')),
  },
  {
    id: 'ai-de-race',
    text: 'The page says whether the advice depends on race',
    ...required(certification('170.315(b)(11)(iv)(A)(5)')),
  },
  {
    id: 'ai-de-ethnicity',
    text: 'The page says whether the advice depends on ethnicity',
    ...required(certification('170.315(b)(11)(iv)(A)(6)')),
  },
  {
    id: 'ai-de-language',
    text: 'The page says whether the advice depends on the language of the patient',
    ...required(certification('170.315(b)(11)(iv)(A)(7)')),
  },
  {
    id: 'ai-de-orientation',
    text: 'The page says whether the advice depends on sexual orientation',
    ...required(certification('170.315(b)(11)(iv)(A)(8)')),
  },
  {
    id: 'ai-de-gender-identity',
    text: 'The page says whether the advice depends on gender identity',
    ...required(certification('170.315(b)(11)(iv)(A)(9)')),
  },
  {
    id: 'ai-de-sex',
    text: 'The page says whether the advice depends on sex',
    ...required(certification('170.315(b)(11)(iv)(A)(10)')),
  },
  {
    id: 'ai-de-birth-date',
    text: 'The page says whether the advice depends on the date of birth',
    ...required(certification('170.315(b)(11)(iv)(A)(11)')),
  },
  {
    id: 'ai-de-social',
    text: 'The page says whether the advice depends on how the patient lives, such as housing or income',
    ...required(certification('170.315(b)(11)(iv)(A)(12)')),
  },
  {
    id: 'ai-de-health-status',
    text: 'The page says whether the advice depends on assessments of health status',
    help: 'Such as functional, mental or disability status.',
    ...required(certification('170.315(b)(11)(iv)(A)(13)')),
  },
];
