import { ruleOf } from '../kit/ruleContext';
import { start } from '../kit/start';
import { Rule } from './Rule';

/** The page of Jira's workflow editor that adds or changes the rule. */
void start((context) => <Rule setting={ruleOf(context)} />);
