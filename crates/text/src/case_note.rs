//! A case in plain text, for the notes of somebody who helps.

use imr_rules::Interview;
use imr_rules::agency::Agency;
use imr_rules::answers::Answer;
use imr_rules::date::Date;
use imr_rules::law::all_checked_since;
use imr_rules::outcome::{Concern, Outcome, Step};

use crate::{Line, Text, digits, plain};

impl Text {
    /// The outcome and the answers it follows from, to be pasted into the notes on a case. The person's name is not in it, since it
    /// was not asked for.
    pub fn case_note(self, interview: &Interview, outcome: &Outcome, today: Date) -> String {
        let mut note = [&self.line_on(Line::CaseNote, today), "\n\n", &plain(self.route(outcome.route).title)].concat();
        let mut add = |line: &str| {
            note.push('\n');
            note.push_str(line);
        };
        if let Some(urgent) = outcome.urgent {
            add(&plain(self.urgent(urgent).title));
        }
        if let Some(power) = outcome.regulator.and_then(|(regulator, certainty)| self.power(regulator, certainty)) {
            add(&plain(power));
        }
        for guard in outcome.guards.iter().filter(|guard| guard.concern() == Concern::Doing) {
            add(&plain(self.guard(*guard)));
        }
        self.add_list(&mut add, Line::StepsTitle, outcome.steps.iter().map(|step| self.noted(outcome, step, today)));
        let deadlines = outcome.deadlines.iter().map(|&it| self.deadline_in_short(it, today, |day| self.date(day)));
        self.add_list(&mut add, Line::DatesTitle, deadlines);
        let answer = |&answer: &Answer| {
            let title = self.question_title(answer.question(), &interview.given);
            [title, " ", &self.answer(answer)].concat()
        };
        self.add_list(&mut add, Line::AnswersTitle, interview.given.iter().map(answer));
        add("");
        add(self.line(Line::StartLegal));
        add(&self.line_on(Line::SourcesChecked, all_checked_since()));
        note
    }

    fn add_list(self, add: &mut impl FnMut(&str), title: Line, items: impl Iterator<Item = String>) {
        let mut items = items.enumerate().peekable();
        if items.peek().is_some() {
            add("");
            add(self.line(title));
            items.for_each(|(index, item)| add(&[&digits(index + 1), ". ", &item].concat()));
        }
    }

    /// A step with its day and its number to call.
    fn noted(self, outcome: &Outcome, step: &Step, today: Date) -> String {
        let time = self.time_to_act(outcome.when(step, today), today).map(|time| time.words);
        let agency = step.action.agency();
        let phone = self.reach(agency).phone.map(str::to_owned);
        let plan = outcome.plan.filter(|_| agency == Agency::Plan);
        let own = plan.into_iter().flat_map(|plan| self.plan_numbers(plan)).map(|number| plain(&number));
        let parts = [Some(self.step_in_short(step)), time, phone];
        parts.into_iter().flatten().chain(own).collect::<Vec<_>>().join(" · ")
    }
}
