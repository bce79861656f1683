/** The most milestones that one look takes in: each costs a request. Those that are due soonest come first. */
export const MOST_MILESTONES = 40;
/** Pages of a hundred issues that are read over all projects; each project has two at least. A page costs a query and a request. */
export const MOST_PAGES = 40;
export const LEAST_PAGES = 2;
/** Roles of which it is asked who holds them. */
export const MOST_ROLES = 10;
