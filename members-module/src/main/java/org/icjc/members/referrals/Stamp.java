package org.icjc.members.referrals;

/** Which time a step leaves behind; each with its one constant statement. */
enum Stamp {
    NONE(
            "UPDATE members.referral SET state = :to, before_check = :check"
                    + " WHERE id = :id AND state = :from AND cast(:at AS timestamptz) IS NOT NULL"),
    ANSWERED(
            "UPDATE members.referral SET state = :to, before_check = :check, answered_at = :at"
                    + " WHERE id = :id AND state = :from"),
    CONSENTED(
            "UPDATE members.referral SET state = :to, before_check = :check, consented_at = :at"
                    + " WHERE id = :id AND state = :from"),
    DISCLOSED(
            "UPDATE members.referral SET state = :to, before_check = :check, disclosed_at = :at"
                    + " WHERE id = :id AND state = :from"),
    ENDED(
            "UPDATE members.referral SET state = :to, before_check = :check, ended_at = :at"
                    + " WHERE id = :id AND state = :from"),
    ANSWERED_AND_ENDED(
            "UPDATE members.referral SET state = :to, before_check = :check, answered_at = :at,"
                    + " ended_at = :at WHERE id = :id AND state = :from");

    private final String sql;

    Stamp(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
