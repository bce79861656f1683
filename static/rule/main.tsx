import { start } from '../kit/start';

void start(() => <main />);
