import { Button } from '../../parts/button';
import { go } from '../../lib/route';
import { useSite } from '../../site';

/** The whole story in three steps; the first can be started here. */
export function Story({ storyKey }: { storyKey: string | undefined }) {
  const { session, become } = useSite();
  const key = storyKey ?? 'a story';
  const start = async (): Promise<void> => {
    if (session.user.accountId !== 'jonas-weber') await become('jonas-weber');
    go(`/browse/${storyKey}`);
  };
  return (
    <section aria-labelledby="story-title">
      <div className="home-row">
        <h2 id="story-title">See the whole story in three steps</h2>
        <span className="small subtle">About two minutes</span>
      </div>
      <ol className="card story">
        <Step
          number={1}
          title="Be told no, and why"
          text={`Open ${key} as Jonas. Click its status, In Review, pick Done and confirm. Jira refuses, and CareGate says what is missing.`}
        >
          {storyKey && (
            <Button look="primary" onClick={() => void start()}>
              Start with {storyKey}
            </Button>
          )}
        </Step>
        <Step
          number={2}
          title="Settle it with the right people"
          text="Answer the open items as Jonas, then sign as Dr. Amara Okafor and as Helen Voss: the menu at the top right makes you one of them. The move to Done goes through."
        >
          <span className="small subtlest">After step 1</span>
        </Step>
        <Step
          number={3}
          title="Change a word"
          text="Edit the description. Done is blocked again, and says that the description changed."
        >
          <span className="small subtlest">After step 2</span>
        </Step>
      </ol>
    </section>
  );
}

function Step(props: { number: number; title: string; text: string; children: React.ReactNode }) {
  return (
    <li>
      <span className="step-number" aria-hidden="true">
        {props.number}
      </span>
      <div>
        <b>{props.title}</b>
        <p className="subtle">{props.text}</p>
      </div>
      {props.children}
    </li>
  );
}
