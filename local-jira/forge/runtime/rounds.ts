/** Numbers the rounds of one invocation: a call that starts while another is in flight belongs to its round. */
export interface Rounds {
  begin(): number;
  end(): void;
}

export function countRounds(): Rounds {
  let inFlight = 0;
  let round = 0;
  return {
    begin() {
      if (inFlight === 0) round += 1;
      inFlight += 1;
      return round;
    },
    end() {
      inFlight -= 1;
    },
  };
}
