//! Steps and days on one line each, for spreadsheets and notes.

use imr_rules::date::Date;
use imr_rules::deadline::{Actor, Deadline, Due, Standing};
use imr_rules::outcome::Step;

use crate::{Line, Text, plain};

impl Text {
    /// What to do, with what must be true for it to be of use.
    pub fn step_in_short(self, step: &Step) -> String {
        let title = plain(self.action(step.action).title);
        match step.action.only_if() {
            Some(condition) => {
                let condition = plain(self.condition(condition));
                [&title, " (", condition.trim_end_matches(['.', ':']), ")"].concat()
            }
            None => title,
        }
    }

    /// The law's last day. It is not called the law's where a longer count may be right too, or where the time was not read in
    /// a law.
    pub fn law_ends(self, deadline: Option<Deadline>, due: Due) -> String {
        let line = match deadline {
            Some(deadline) if deadline.last.is_some() => Line::LawEndsShort,
            Some(deadline) if !deadline.kind.limit().is_read_in_law() => Line::LawEndsUsual,
            Some(_) | None => Line::LawEnds,
        };
        self.line_on(line, due.law_day)
    }

    /// A clock with its day to act, and the law's day where that is another. `day_in_words` writes the day to act.
    pub fn deadline_in_short(self, deadline: Deadline, today: Date, day_in_words: impl Fn(Date) -> String) -> String {
        let title = plain(self.deadline(deadline.kind).title);
        let due = deadline.due(today);
        let day = match (deadline.standing(today), deadline.kind.actor(), due) {
            (Standing::Open, _, Some(due)) => day_in_words(due.act_by),
            (Standing::PerhapsInTime, ..) => {
                let until = deadline.last_due(today).map(|last| self.line_on(Line::MaybeUntil, last.law_day));
                let now = self.line(Line::StepNow);
                until.map_or(now.to_owned(), |until| [now, ". ", until.trim_end_matches('.')].concat())
            }
            (Standing::Late, ..) => self.line(Line::StepNow).to_owned(),
            (Standing::WaitOver, ..) => self.line(Line::WaitIsOver).trim_end_matches('.').to_owned(),
            (_, Actor::Plan, _) => match deadline.wait_end(today) {
                Some(until) => day_in_words(until),
                None => self.line(Line::AfterTheAnswer).to_owned(),
            },
            (_, Actor::You, _) => self.line(Line::StepsToday).to_owned(),
        };
        let law = due.filter(|due| deadline.standing(today) == Standing::Open && due.is_moved());
        let law = law.map(|due| [". ", &self.law_ends(Some(deadline), due)].concat());
        [&day, ": ", &title, law.as_deref().unwrap_or_default()].concat()
    }
}
