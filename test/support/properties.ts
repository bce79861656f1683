import fc from 'fast-check';

/** A run is the same every time, so that what fails can be seen again; the long run looks further afield. */
if (process.env.LONG_RUN !== '1') fc.configureGlobal({ seed: 20_261_128 });
